/**
 * Locking with a password or with the printed recovery key: what is compared at the sign-in, and the sealed files that leave the PC.
 *
 * <p>{@code Argon} turns passwords into hashes and keys, {@code RecoveryPair} turns the printed key into a lock and what opens it,
 * {@code Vault} seals a stream and opens it again. Knows nothing of case files; the case file itself is not encrypted, and how one is opened stays
 * behind {@code Database.open}.
 *
 * <p>Read first: {@link zhenggai.storage.vault.Vault}.
 */
package zhenggai.storage.vault;
