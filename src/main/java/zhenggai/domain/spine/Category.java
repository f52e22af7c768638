package zhenggai.domain.spine;

import zhenggai.domain.Refused;

/** A group of findings under one heading of the opinion; {@code position} orders the categories of an inspection from 1. */
public record Category(CategoryId id, InspectionId inspection, int position, String title) {

    /** @throws Refused when the title is blank */
    public Category {
        title = title.strip();
        if (title.isEmpty()) {
            throw new Refused("category.title-missing");
        }
    }

    public Category at(int newPosition) {
        return new Category(id, inspection, newPosition, title);
    }

    public Category titled(String newTitle) {
        return new Category(id, inspection, position, newTitle);
    }
}
