import JSON
package import Messages

/// A plan with the collections that its numbers count: all that another executor needs, and what tells
/// whether it was made for this corpus.
package struct PlanDocument: Hashable, Codable, Sendable {
  /// The collections of the corpus in its order; a plan names them by their place.
  package let collections: [Collection]
  package let plan: LogicalPlan

  /// A collection and its columns in order; a plan names them by their place.
  package struct Collection: Hashable, Codable, Sendable {
    package let name: String
    package let columns: [String]

    package init(name: String, columns: [String]) {
      self.name = name
      self.columns = columns
    }
  }

  package init(collections: [Collection], plan: LogicalPlan) {
    self.collections = collections
    self.plan = plan
  }
}

// The text of a plan.
extension PlanDocument {
  /// Why a text is no plan.
  package struct Fault: Error, Equatable {
    package let reason: Message

    package init(reason: Message) { self.reason = reason }
  }

  /// JSON in lines, the same for equal documents.
  package var text: String {
    do { return try PlanEncoder.json(of: self).indentedText } catch {
      preconditionFailure("a plan holds only what JSON can hold")
    }
  }

  /// Reads a text that `text` has written: the document is equal to the one written.
  ///
  /// - Throws: `Fault` where the text is no JSON or no plan, or a pattern of it cannot be compiled.
  package init(text: String) throws(Fault) {
    do {
      self = try PlanDecoder.value(Self.self, of: JSONValue(parsing: text))
    } catch let fault as DecodingError {
      throw Fault(reason: .verbatim("\(fault)"))
    } catch {
      throw Fault(reason: Message("query.plan.no-json", ["reason": "\(error)"]))
    }
  }
}
