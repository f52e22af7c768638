/**
 * What comes into a case from outside: documents, ledgers, forms that came back, a copy of a whole case, the case of another clerk. Each is
 * one step that undo takes back.
 *
 * <p>Nothing here reads a file's format; that is for {@code zhenggai.reading}. May know spine and paper of the casework.
 *
 * <p>Read first: {@link zhenggai.casework.intake.Intake}, {@link zhenggai.casework.intake.LedgerIntake}, {@link zhenggai.casework.intake.Merges}.
 */
package zhenggai.casework.intake;
