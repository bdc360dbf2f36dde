import Files
import Glibc
package import Messages
package import Terminal

/// Reads lines from a pipe, a file, or a terminal without an editor.
package final class PlainReader: LineSource {
  private let descriptor: Int32
  private let showsPrompt: Bool
  private let signals: SignalPump?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtStart = true
  private var isExhausted = false
  /// More than the language takes: a line without an end would fill the memory.
  private static let lineLimit = 20 << 20

  /// - Parameters:
  ///   - descriptor: where the bytes come from; it is not closed.
  ///   - showsPrompt: whether `read` writes the prompt to standard output.
  ///   - signals: makes Ctrl-C at a terminal end the reading instead of the program.
  package init(descriptor: Int32 = 0, showsPrompt: Bool = false, signals: SignalPump? = nil) {
    self.descriptor = descriptor
    self.showsPrompt = showsPrompt
    self.signals = signals
  }

  package func read(_ prompt: PromptText, beginning: String) -> ReadOutcome {
    if showsPrompt { _ = FileDescriptor.write(Array(prompt.text.utf8), to: 1) }
    switch nextLine() {
    case .line(let bytes):
      signals?.forgetInterrupts()
      return .input(String(decoding: bytes, as: UTF8.self))
    case .interrupted: return .interrupted
    case .end: return .endOfInput
    }
  }

  package func remember(_ entry: String) -> Message? { nil }
  package var remembered: [String] { [] }
  package func forget() -> Bool { true }

  /// Returns the next line without its ending, or nil at the end of input.
  ///
  /// The bytes are as they came: where they are not UTF-8, it is for the caller to refuse them.
  package func readLineBytes() -> [UInt8]? {
    while true {
      switch nextLine() {
      case .line(let bytes): return bytes
      case .interrupted: continue
      case .end: return nil
      }
    }
  }
}

extension PlainReader {
  private enum Line {
    case line([UInt8])
    case interrupted, end
  }

  private func nextLine() -> Line {
    signals?.beginReading()
    defer { signals?.endReading() }
    var searched = position
    while true {
      if let newline = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = trimmed(buffer[position..<newline])
        position = newline + 1
        return .line(line)
      }
      searched = buffer.count
      if isExhausted {
        guard position < buffer.count else { return .end }
        let line = trimmed(buffer[position...])
        position = buffer.count
        return .line(line)
      }
      let dropped = position
      switch fill() {
      case .more:
        searched -= dropped
        // What is cut is refused for its size, and nothing after it is read.
        if buffer.count > Self.lineLimit, !buffer[searched...].contains(UInt8(ascii: "\n")) {
          isExhausted = true
        }
      case .interrupted: return .interrupted
      case .ended: isExhausted = true
      }
    }
  }

  private enum Filling {
    case more, interrupted, ended
  }

  /// Reads another block behind what is left of the last ones; `position` is 0 afterwards.
  private func fill() -> Filling {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let signals {
        let (bits, isReadable) = signals.wait(for: descriptor)
        if signals.isEnding { return .ended }
        if bits.contains(.interrupt) {
          // The terminal has dropped what was typed on the line, and so does the reader.
          if showsPrompt { _ = FileDescriptor.write([UInt8(ascii: "\n")], to: 1) }
          return .interrupted
        }
        if bits.contains(.suspend) { raise(SIGSTOP) }
        guard isReadable else { continue }
      }
      let count = Glibc.read(descriptor, &block, block.count)
      if count > 0 {
        buffer.removeFirst(position)
        position = 0
        buffer.append(contentsOf: block[..<count])
        return .more
      }
      guard count < 0, errno == EINTR else { return .ended }
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = line
    if isAtStart {
      isAtStart = false
      line = line.dropFirst(ByteOrderMark.length(in: line.span))
    }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return Array(line)
  }
}
