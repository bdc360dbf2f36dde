import Query

/// Why two claims about the same thing cannot both be true, if they cannot.
struct Contradiction: Equatable {
  let certainty: ConflictCertainty
  let reason: Reason

  enum Reason: String {
    case differentValues = "different values"
    case oppositePolarity = "opposite polarity"
    case questioned
  }

  /// Compares two claims on the same subject and property.
  ///
  /// Different values of a property that has one value contradict each other, as does one value with
  /// opposite polarity. Where one of the two is not asserted (a forecast, a plan, an allegation), or
  /// where bounds overlap, it is only possible. Who says later what differs from what he said before
  /// has changed his mind.
  init?(_ left: Claim, _ right: Claim, hasSeveralValues: Bool) {
    guard let found = Self.reason(left, right, hasSeveralValues: hasSeveralValues) else {
      return nil
    }
    var isCertain = found.isCertain && left.isAsserted && right.isAsserted
    if let speaker = left.speaker, speaker == right.speaker {
      guard let first = left.asOf, let second = right.asOf else {
        // Nobody says whether it was said at one time.
        (certainty, reason) = (.possible, found.reason)
        return
      }
      guard first.overlaps(second) else { return nil }
      if first.lowerBound != first.upperBound || first != second { isCertain = false }
    }
    certainty = isCertain ? .certain : .possible
    reason = found.reason
  }

  private static func reason(
    _ left: Claim, _ right: Claim, hasSeveralValues: Bool
  ) -> (reason: Reason, isCertain: Bool)? {
    let values: ClaimValue.Comparison? =
      switch (left.value, right.value) {
      case (nil, nil): .same
      case (let left?, let right?): left.compare(with: right)
      case (nil, _?), (_?, nil): nil
      }
    if left.polarity == right.polarity {
      guard left.polarity == .asserts, !hasSeveralValues, let values, values != .same else {
        return nil
      }
      return (.differentValues, values == .different)
    }
    // To deny one value does not contradict another; a claim without a value may mean any.
    guard values != .different else { return nil }
    let isQuestioned = left.polarity == .questions || right.polarity == .questions
    if isQuestioned {
      return left.polarity == .denies || right.polarity == .denies ? nil : (.questioned, false)
    }
    return (.oppositePolarity, values == .same)
  }
}
