import JSON
import Messages

extension JSONReadable {
  /// Reads as much of a descriptor as can be followed: a property that is not what it should be is
  /// left out, and so is a field or a resource that lacks its name.
  ///
  /// - Returns: what was read, and a fault for each thing that was left out.
  /// - Throws: `badDescriptor` where nothing is left, or the JSON itself is broken.
  static func decodedLoosely(
    from bytes: Span<UInt8>, file: String, whole: Message = Message("load.descriptor")
  ) throws(LoadFault) -> (value: Self, faults: [LoadFault]) {
    var json = try json(from: bytes, file: file)
    var mismatches: [JSONMismatch] = []
    var removed: [JSONPlace] = []
    while true {
      do throws(JSONMismatch) {
        let value = try Self(json)
        return (
          value,
          mismatches.map {
            LoadFault(
              .badDescriptor(
                reason: Message("load.left-out-part", ["reason": $0.reason(whole: whole)])),
              file: file)
          }
        )
      } catch {
        let place = JSONPlace(error.place)
        var told = error
        told.move(to: place.before(removed).text)
        mismatches.append(told)
        guard let rest = json.removing(place.steps[...]), mismatches.count <= mostMismatches else {
          throw LoadFault(
            .badDescriptor(reason: mismatches[0].reason(whole: whole)), file: file)
        }
        removed.append(place.before(removed))
        json = rest
      }
    }
  }
}

/// A descriptor with more faults than this is no descriptor.
private let mostMismatches = 100

/// A place in a JSON value, such as `schema.fields[0].name`.
private struct JSONPlace {
  enum Step: Equatable {
    case member(String)
    case item(Int)
  }

  var steps: [Step] = []

  init(_ text: String) {
    for part in text.split(separator: ".") {
      let pieces = part.split(separator: "[")
      if part.first != "[", let name = pieces.first { steps.append(.member(String(name))) }
      for piece in pieces.drop(while: { !$0.hasSuffix("]") }) {
        if let index = Int(piece.dropLast()) { steps.append(.item(index)) }
      }
    }
  }

  var text: String {
    var text = ""
    for step in steps {
      switch step {
      case .member(let name): text += text.isEmpty ? name : ".\(name)"
      case .item(let index): text += "[\(index)]"
      }
    }
    return text
  }

  /// The place before items were removed, the later ones having moved up.
  func before(_ removed: [JSONPlace]) -> JSONPlace {
    var place = self
    for other in removed {
      guard case .item(let gone)? = other.steps.last, place.steps.count >= other.steps.count,
        place.steps.prefix(other.steps.count - 1) == other.steps.dropLast(),
        case .item(let index) = place.steps[other.steps.count - 1], index >= gone
      else { continue }
      place.steps[other.steps.count - 1] = .item(index + 1)
    }
    return place
  }
}

extension JSONValue {
  /// The value without what is at a place; nil where that is the value itself, or is not there.
  fileprivate func removing(_ steps: ArraySlice<JSONPlace.Step>) -> JSONValue? {
    guard let step = steps.first else { return nil }
    switch (self, step) {
    case (.object(let object), .member(let name)):
      guard let last = object.members.lastIndex(where: { $0.name == name }) else { return nil }
      var rest = JSONObject()
      for (index, member) in object.members.enumerated() {
        if index != last {
          // The last of several with one name counts, so the others go with it.
          if member.name != name { rest.append(member.value, named: member.name) }
        } else if steps.count > 1 {
          guard let value = member.value.removing(steps.dropFirst()) else { return nil }
          rest.append(value, named: name)
        }
      }
      return .object(rest)
    case (.array(var items), .item(let index)):
      guard items.indices.contains(index) else { return nil }
      if steps.count == 1 {
        items.remove(at: index)
      } else {
        guard let value = items[index].removing(steps.dropFirst()) else { return nil }
        items[index] = value
      }
      return .array(items)
    default:
      // A property of one text where several may stand has no item to remove.
      return nil
    }
  }
}
