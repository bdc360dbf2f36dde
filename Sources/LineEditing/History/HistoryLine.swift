/// The form of an entry in the history file.
enum HistoryLine {
  /// Returns the line of an entry, with its newline.
  static func bytes(of entry: String, at time: Int) -> [UInt8] {
    var bytes = Array("\(time)\t".utf8)
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): bytes += [backslash, UInt8(ascii: "n")]
      case UInt8(ascii: "\t"): bytes += [backslash, UInt8(ascii: "t")]
      case backslash: bytes += [backslash, backslash]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Returns the entry of a line without its newline, or nil for a line of another form.
  static func entry(of line: ArraySlice<UInt8>) -> String? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab > line.startIndex,
      line[..<tab].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line[(tab + 1)...] {
      if isEscaped {
        switch byte {
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
        case backslash: bytes.append(backslash)
        default: bytes += [backslash, byte]
        }
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    guard !isEscaped, !bytes.isEmpty, !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  private static let backslash = UInt8(ascii: "\\")
}
