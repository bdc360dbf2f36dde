import FoundationEssentials

extension Descriptor {
  /// Reads a descriptor.
  ///
  /// - Parameter file: the path by which faults name it.
  /// - Throws: `badDescriptor`, with the line where the JSON itself is broken.
  static func decoded(from bytes: Span<UInt8>, file: String) throws(LoadFault) -> Descriptor {
    var text: [UInt8] = []
    let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    text.append(bytes.extracting(droppingFirst: hasMark ? 3 : 0))
    do {
      return try JSONDecoder().decode(Descriptor.self, from: Data(text))
    } catch let error as DecodingError {
      if let fault = JSONSyntax.fault(in: text) {
        let reason = "it is not JSON: expected \(fault.expected), found \(fault.found)"
        throw LoadFault(.badDescriptor(reason: reason), file: file, line: fault.line)
      }
      throw LoadFault(.badDescriptor(reason: error.reason), file: file)
    } catch {
      throw LoadFault(.badDescriptor(reason: "\(error)"), file: file)
    }
  }
}

extension ValueText {
  /// The items of a JSON array in a cell; nil where it is none.
  static func array(_ cell: Span<UInt8>) -> [String]? {
    var text: [UInt8] = []
    text.append(cell)
    return try? JSONDecoder().decode([ValueText].self, from: Data(text)).map(\.text)
  }
}

extension DecodingError {
  /// What is wrong, in the words of the descriptor's author.
  fileprivate var reason: String {
    switch self {
    case .typeMismatch(let type, let context): "\(context.place) is not \(Self.noun(of: type))"
    case .valueNotFound(let type, let context):
      "\(context.place) is null, which is not \(Self.noun(of: type))"
    case .keyNotFound(let key, let context): "\(context.place) has no '\(key.stringValue)'"
    case .dataCorrupted(let context): context.words
    @unknown default: "\(self)"
    }
  }

  private static func noun(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Double.Type, is Int64.Type, is Int.Type: "a number"
    case is [any Any].Type, is [String].Type: "an array"
    default: "\(type)".hasPrefix("Array") ? "an array" : "an object"
    }
  }
}

extension DecodingError.Context {
  /// The place inside the descriptor, as `resources[2].schema.fields[0].name`.
  fileprivate var place: String {
    var path = ""
    for key in codingPath {
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
    return path.isEmpty ? "the descriptor" : "'\(path)'"
  }

  fileprivate var words: String {
    codingPath.isEmpty ? "it is not JSON" : "\(place): \(debugDescription)"
  }
}
