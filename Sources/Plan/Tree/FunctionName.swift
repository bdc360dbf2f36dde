/// The name of a function of rows or of groups, in small letters.
///
/// A plan holds no more of a function: what it means is in the engine, in one definition each, so that
/// a new one changes no plan.
package struct FunctionName: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package init(_ name: String) { rawValue = name }
}
