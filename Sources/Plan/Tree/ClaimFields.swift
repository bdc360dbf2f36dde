/// The fields of a table of claims, as indices: what they are about, and what they say of it.
package struct ClaimFields: Hashable, Codable, Sendable {
  /// What two claims must have in common to contradict each other.
  package let by: [Int]
  package let polarity: Int
  package let property: Int?
  package let value: Int?
  package let modality: Int?
  package let speaker: Int?
  /// The claim that reports this one.
  package let via: Int?
  package let asOf: Int?

  package init(
    by: [Int], polarity: Int, property: Int?, value: Int?, modality: Int?, speaker: Int?,
    via: Int?, asOf: Int?
  ) {
    self.by = by
    self.polarity = polarity
    self.property = property
    self.value = value
    self.modality = modality
    self.speaker = speaker
    self.via = via
    self.asOf = asOf
  }
}
