package zhenggai.cli;

import java.io.PrintWriter;
import java.time.Clock;

import zhenggai.casework.Cases;

/** What a command works with: the case files, the clock, and where to write. */
public record Desk(Cases cases, Clock clock, PrintWriter out, PrintWriter err) {}
