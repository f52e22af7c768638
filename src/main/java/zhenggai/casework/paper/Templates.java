package zhenggai.casework.paper;

import java.util.List;

import zhenggai.domain.Refused;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.papers.TemplateId;
import zhenggai.storage.CaseFile;

/** What a user can do with the tables the office designed. */
public final class Templates {
    private final CaseFile file;

    public Templates(CaseFile file) {
        this.file = file;
    }

    /** In the order they were first saved. */
    public List<TableTemplate> all() {
        return file.read(tx -> tx.templates().all());
    }

    /**
     * Saves a table by its name, a new one or one that is there; the same table under another name is renamed.
     *
     * @return as it was saved, with its identity
     * @throws Refused when another table has that name, or a newer version of the program put something into it that would be lost
     */
    public TableTemplate keep(TableTemplate template) {
        return file.change("template.keep", tx -> {
            tx.templates().named(template.name()).filter(there -> !there.equals(template.id())).ifPresent(there -> {
                throw new Refused("template.name-taken", template.name());
            });
            return tx.templates().save(template);
        });
    }

    /** Papers that were issued by it stay as they are. */
    public void remove(TemplateId id) {
        file.change("template.remove", tx -> {
            tx.templates().remove(id);
            return true;
        });
    }
}
