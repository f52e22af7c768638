package zhenggai.domain.notice.official;

/** The levels of headings that an official document counts, from the chapter down to the item in brackets (GB/T 9704-2012, 7.3.3). */
public enum Level {
    FIRST, SECOND, THIRD, FOURTH
}
