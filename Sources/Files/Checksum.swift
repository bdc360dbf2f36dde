import CSystem

/// The checksum of bytes that clio writes and reads again: XXH3 of 64 bits, by libxxhash.
///
/// It finds what disks and copies damage; it does not guard against somebody who means to deceive.
package enum Checksum {
  /// - Complexity: O(bytes), some gigabytes a second.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    // Bound: the function reads as many bytes as the buffer has.
    sys_checksum(bytes.baseAddress, bytes.count)
  }
}
