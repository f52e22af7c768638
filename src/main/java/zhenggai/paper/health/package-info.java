/** The certificate that says what was looked at in a case and how it was found; it needs the case itself no more than a letter does. */
package zhenggai.paper.health;
