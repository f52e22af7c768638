package zhenggai.domain.parcel;

import zhenggai.domain.account.RecoveryKey;

/** What opens a parcel: the password it was packed with, or the printed key of its case. */
public sealed interface ParcelKey {

    /** Never in a log, never in a message. */
    record Password(String typed) implements ParcelKey {
        @Override
        public String toString() {
            return "Password";
        }
    }

    /** The printed key. */
    record Printed(RecoveryKey key) implements ParcelKey {}
}
