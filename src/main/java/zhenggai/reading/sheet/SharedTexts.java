package zhenggai.reading.sheet;

import java.util.ArrayList;
import java.util.List;

import zhenggai.reading.file.XmlPart;

/** The texts that cells refer to by their place. */
final class SharedTexts implements XmlPart.Visitor {
    private static final int LONGEST_NUMBER = 9;

    private final Limits limits;
    private final List<String> all = new ArrayList<>();
    private final StringBuilder one = new StringBuilder();
    private boolean inText;
    private long kept;

    SharedTexts(Limits limits) {
        this.limits = limits;
    }

    /** Empty where nothing is at that place. */
    String at(String place) {
        boolean isNumber = !place.isEmpty() && place.length() <= LONGEST_NUMBER && place.chars().allMatch(c -> c >= '0' && c <= '9');
        int index = isNumber ? Integer.parseInt(place) : all.size();
        return index < all.size() ? all.get(index) : "";
    }

    @Override
    public void begins(String element, XmlPart at) {
        inText = element.equals("t");
    }

    @Override
    public void ends(String element) {
        inText = false;
        if (element.equals("si")) {
            kept += one.length() + 1;
            limits.kept(kept);
            all.add(CellText.plain(one.toString()));
            one.setLength(0);
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            limits.length(one.length() + text.length());
            one.append(text);
        }
    }
}
