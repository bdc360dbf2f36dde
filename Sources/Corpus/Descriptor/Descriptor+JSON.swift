import JSON
import Messages

extension JSONReadable {
  /// Reads a descriptor, or a part of one that is a file of its own.
  ///
  /// - Parameters:
  ///   - file: the path by which faults name it.
  ///   - whole: what faults call the whole file.
  /// - Throws: `badDescriptor`, with the line where the JSON itself is broken; `invalidEncoding`.
  static func decoded(
    from bytes: Span<UInt8>, file: String, whole: Message = Message("load.descriptor")
  ) throws(LoadFault) -> Self {
    let json = try json(from: bytes, file: file)
    do throws(JSONMismatch) {
      return try Self(json)
    } catch {
      throw LoadFault(.badDescriptor(reason: error.reason(whole: whole)), file: file)
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
      let reason = Message("load.not-json", ["reason": error.message])
      throw LoadFault(.badDescriptor(reason: reason), file: file, line: error.line)
    }
  }
}

extension JSONMismatch {
  /// What is wrong, as the author of the descriptor sees it.
  var reason: Message { reason(whole: Message("load.descriptor")) }

  /// The same, with what the whole file is called.
  func reason(whole: Message) -> Message {
    let subject = place.isEmpty ? whole : Message("json.place", ["place": place])
    return switch kind {
    case .isNot(let expected):
      Message("json.is-not", ["subject": subject, "expected": expected])
    case .isNullAndNot(let expected):
      Message("json.is-null", ["subject": subject, "expected": expected])
    case .lacks(let name): Message("json.lacks", ["subject": subject, "name": name])
    case .isUnknown(let name): Message("json.unknown", ["subject": subject, "name": name])
    case .isRefused(let reason): reason
    }
  }
}
