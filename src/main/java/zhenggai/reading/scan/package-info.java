/** Signed papers coming back as scans: finds the code on a picture or a page, and what it says. Knows the domain only. */
package zhenggai.reading.scan;
