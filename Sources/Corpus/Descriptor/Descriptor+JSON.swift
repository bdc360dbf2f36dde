import JSON

extension JSONReadable {
  /// Reads a descriptor, or a part of one that is a file of its own.
  ///
  /// - Parameters:
  ///   - file: the path by which faults name it.
  ///   - noun: what faults call the whole file.
  /// - Throws: `badDescriptor`, with the line where the JSON itself is broken; `invalidEncoding`.
  static func decoded(
    from bytes: Span<UInt8>, file: String, noun: String = "the descriptor"
  ) throws(LoadFault) -> Self {
    let json = try json(from: bytes, file: file)
    do throws(JSONMismatch) {
      return try Self(json)
    } catch {
      throw LoadFault(.badDescriptor(reason: error.reason(whole: noun)), file: file)
    }
  }

  /// The JSON of a descriptor.
  static func json(from bytes: Span<UInt8>, file: String) throws(LoadFault) -> JSONValue {
    let text = bytes.extracting(droppingFirst: bytes.startOfText)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: text)
    } catch {
      let offset = bytes.count - text.count + error.byteOffsets.lowerBound
      throw LoadFault(.invalidEncoding(offset: offset), file: file)
    }
    do throws(JSONReader.Fault) {
      return try JSONReader.value(of: text)
    } catch {
      let reason = "it is not JSON: expected \(error.expected), found \(error.found)"
      throw LoadFault(.badDescriptor(reason: reason), file: file, line: error.line)
    }
  }
}

extension JSONMismatch {
  /// What is wrong, in the words of the descriptor's author.
  var reason: String { reason(whole: "the descriptor") }

  /// The same, with what the whole file is called.
  func reason(whole: String) -> String {
    let subject = place.isEmpty ? whole : "'\(place)'"
    return switch kind {
    case .isNot(let noun): "\(subject) is not \(noun)"
    case .isNullAndNot(let noun): "\(subject) is null, which is not \(noun)"
    case .lacks(let name): "\(subject) has no '\(name)'"
    case .isUnknown(let name): "\(subject) has '\(name)', which nothing reads"
    case .isRefused(let reason): reason
    }
  }
}
