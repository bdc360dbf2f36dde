import Conversation
import Corpus
import Messages

/// The flag `--encoding NAME`.
enum EncodingFlag {
  /// The encoding that a flag names; nil without the flag.
  ///
  /// - Throws: `usage`, once it is said that no encoding is called so.
  static func encoding(
    named name: String?, _ output: any Output
  ) throws(ExitCode) -> TextEncoding? {
    guard let name else { return nil }
    if let encoding = TextEncoding(named: name) { return encoding }
    output.error(LoadFault(TextEncoding.unknown(name), file: "").message)
    throw .usage
  }
}
