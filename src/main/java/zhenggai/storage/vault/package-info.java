/**
 * Locking with a password or with the printed recovery key: what is compared at the sign-in, and the sealed files that leave the PC.
 *
 * <p>A password has to open what was sealed while nobody was there to type it: backups go to the stick at opening, closing and every half hour.
 * Kept on the PC, even scrambled, it would open the stick for whoever has the PC; asked for at every close, it would be turned off within a week.
 * So a {@code PasswordLock} is made once: a pair of X25519 whose public half seals and whose secret half is wrapped under the password. The PC
 * keeps the lock, which shuts and cannot open; every sealed file carries it in its head, so that a stick alone, with the password or the printed key,
 * gives everything back on any PC. {@code Seal} seals files so, {@code Opener} opens them.
 *
 * <p>{@code Argon} turns passwords into hashes and keys, {@code RecoveryPair} turns the printed key into a lock and what opens it,
 * {@code Vault} seals a stream and opens it again. Knows nothing of case files; the case file itself is not encrypted, and how one is opened stays
 * behind {@code Database.open}.
 *
 * <p>Read first: {@link zhenggai.storage.vault.Vault}.
 */
package zhenggai.storage.vault;
