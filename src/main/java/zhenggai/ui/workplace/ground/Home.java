package zhenggai.ui.workplace.ground;

import zhenggai.casework.evidence.LentCopies;
import zhenggai.desktop.StartEntry;

/** What the window finds of the program's own on this PC: what starts its reminders, and where copies of evidence lie while somebody looks at them. */
public record Home(StartEntry startEntry, LentCopies lent) {}
