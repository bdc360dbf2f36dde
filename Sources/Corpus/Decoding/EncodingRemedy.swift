package import Messages
import Text

/// How a file that is no UTF-8 is made so, for texts that are read in UTF-8 alone.
package enum EncodingRemedy {
  /// `it looks like GBK: 'iconv -f GBK -t UTF-8 a.txt > a.utf8.txt' converts it`.
  ///
  /// - Parameter path: The file, where it has a name.
  package static func message(for bytes: [UInt8], path: String?) -> Message {
    guard let encoding = encoding(of: bytes) else {
      return Message("text.convert", ["command": command(from: "GB18030", path)])
    }
    return Message(
      "text.convert-from", ["encoding": encoding, "command": command(from: encoding, path)])
  }

  private static func encoding(of bytes: [UInt8]) -> String? {
    do throws(LoadFault) {
      let finding = try EncodingFinding(bytes.span, declared: nil, file: "")
      return finding.encoding == .utf8 ? nil : finding.encoding.name
    } catch {
      return nil
    }
  }

  private static func command(from encoding: String, _ path: String?) -> String {
    let convert = "iconv -f \(encoding) -t UTF-8"
    guard let path, !path.contains("'"), !path.hasPrefix("-") else { return convert }
    var target = path
    let name = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    if let dot = path.lastIndex(of: "."), dot > name {
      target.insert(contentsOf: ".utf8", at: dot)
    } else {
      target += ".utf8"
    }
    return path.contains(where: \.isWhitespace)
      ? "\(convert) \"\(path)\" > \"\(target)\"" : "\(convert) \(path) > \(target)"
  }
}
