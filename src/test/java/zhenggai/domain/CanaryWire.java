package zhenggai.domain;

/** Deliberately reaches out of the PC; see HouseRulesTest. */
class CanaryWire {
    java.io.InputStream fetch(java.net.URL elsewhere) throws java.io.IOException {
        return elsewhere.openStream();
    }
}
