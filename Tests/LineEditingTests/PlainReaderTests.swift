import Files
import Glibc
import Terminal
import Testing

@testable import LineEditing

@Suite struct PlainReaderTests {
  /// Widths of characters are those of a UTF-8 locale, whatever the tests were started in.
  init() { TerminalSetup.useUTF8() }

  @Test(
    arguments: [
      ("", []),
      ("events", ["events"]),
      ("events\n", ["events"]),
      ("a\n\nb\n", ["a", "", "b"]),
      ("a\r\nb\r\n\r\n", ["a", "b", ""]),
      ("\u{FEFF}日本\n\u{FEFF}x", ["日本", "\u{FEFF}x"]),
      ("a\rb\n", ["a\rb"]),
    ] as [(String, [String])])
  func readsLines(text: String, lines: [String]) throws {
    let reader = try reader(of: Array(text.utf8))
    var read: [String] = []
    while case .input(let line) = reader.read(PromptText(text: "> ", continuation: ". ")) {
      read.append(line)
    }
    #expect(read == lines)
    #expect(reader.read(PromptText(text: "> ", continuation: ". ")) == .endOfInput)
  }

  @Test func passesInvalidBytesOn() throws {
    let reader = try reader(of: [0x61, 0xFF, 0x0A, 0x62])
    #expect(reader.readLineBytes() == [0x61, 0xFF])
    #expect(reader.readLineBytes() == [0x62])
    #expect(reader.readLineBytes() == nil)
  }

  @Test func readsLinesLongerThanABlock() throws {
    let long = String(repeating: "日本", count: 100_000)
    let reader = try reader(of: Array("first\n\(long)\nlast".utf8))
    #expect(reader.readLineBytes() == Array("first".utf8))
    #expect(reader.readLineBytes() == Array(long.utf8))
    #expect(reader.readLineBytes() == Array("last".utf8))
  }
}

/// A reader of a file that is gone as soon as it is read.
private func reader(of bytes: [UInt8]) throws -> PlainReader {
  var name = Array("/tmp/clio-plain-XXXXXX".utf8CString)
  let descriptor = mkstemp(&name)
  try #require(descriptor >= 0)
  unlink(name)
  _ = FileDescriptor.write(bytes, to: descriptor)
  lseek(descriptor, 0, SEEK_SET)
  return PlainReader(descriptor: descriptor)
}
