/// Closes what a learner is not to read: an answer can be compared with what was closed, and opens what was
/// written for it.
///
/// It keeps answers from being read, not from being searched for: who tries all numbers finds a count.
struct Seal: Equatable, Sendable {
  /// Makes equal answers of different tasks different.
  let salt: String

  /// The salt of a task is decided by the lesson, so that the same lesson is sealed in the same way.
  static func salt(of lesson: String, task: Int) -> String {
    Array(SHA256.digest(of: Array("\(task)\n\(lesson)".utf8)).prefix(16)).hexadecimal
  }

  /// What texts are known by.
  ///
  /// - Complexity: O(the texts).
  func digest(_ texts: [String]) -> String { bytes(.name, texts).hexadecimal }

  /// A text that only who has the same texts can read.
  ///
  /// - Complexity: O(the texts), for each 32 bytes of the text O(1).
  func closed(_ text: String, by texts: [String]) -> String {
    masked(Array(text.utf8), by: texts).hexadecimal
  }

  /// The text that was closed; nil where it was closed by others.
  func opened(_ text: String, by texts: [String]) -> String? {
    guard let bytes = [UInt8](hexadecimal: text) else { return nil }
    return String(validating: masked(bytes, by: texts), as: UTF8.self)
  }

  /// What a digest is for: the one by which texts are known tells nothing of the one that closes.
  private enum Purpose: String { case name, mask }

  private func bytes(_ purpose: Purpose, _ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for text in [salt, purpose.rawValue] + texts {
      // The length before each text keeps two of them from being taken for one.
      bytes += "\(text.utf8.count):".utf8
      bytes += text.utf8
    }
    return SHA256.digest(of: bytes)
  }

  private func masked(_ bytes: [UInt8], by texts: [String]) -> [UInt8] {
    let key = self.bytes(.mask, texts)
    var masked = bytes
    for start in stride(from: 0, to: bytes.count, by: SHA256.byteCount) {
      let mask = SHA256.digest(of: key + Array("\(start)".utf8))
      for place in start..<min(start + SHA256.byteCount, bytes.count) {
        masked[place] ^= mask[place - start]
      }
    }
    return masked
  }
}
