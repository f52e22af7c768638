/**
 * What outlasts a measure: the regulations it left behind, the looking back at what was closed, the findings that were found before.
 *
 * <p>May know the spine of the casework. Read first: {@link zhenggai.casework.lasting.LookBacks}, {@link zhenggai.casework.lasting.Regulations}.
 */
package zhenggai.casework.lasting;
