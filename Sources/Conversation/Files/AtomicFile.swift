import Glibc
import Text

/// Writes a file as a whole or not at all: whoever reads it meanwhile sees the old one.
enum AtomicFile {
  /// Writes what a body gives piece by piece to a temporary file beside the place, which then takes
  /// the place. What is no regular file, such as a pipe, is written to directly.
  ///
  /// - Throws: `OutputFault` where the file cannot be written; it is unchanged then.
  static func write(
    _ path: String,
    _ body: ((String) throws(OutputFault) -> Void) throws(OutputFault) -> Void
  ) throws(OutputFault) {
    let file = try PendingFile(path)
    let isTerminal = isatty(file.descriptor) == 1
    do throws(OutputFault) {
      try body { (text) throws(OutputFault) in
        let shown = isTerminal ? TerminalText.painted(text) : text
        try DescriptorOutput.write(Array(shown.utf8), to: file.descriptor, path)
      }
    } catch {
      file.drop()
      throw error
    }
    try file.keep()
  }
}
