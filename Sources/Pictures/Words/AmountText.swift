import Chronology
import Engine

extension Chart.Amount {
  /// `16`, and `16..21` where it is not known.
  var text: String {
    low == high ? low.brief : "\(low.brief)..\(high.brief)"
  }
}

extension Chart.Amount {
  /// Whether there is anything to draw.
  var isThere: Bool { low != 0 || high != 0 }
}

extension Double {
  /// At most four digits behind the point, none that are zero.
  var brief: String {
    if let whole = Int64(exactly: self) { return String(whole) }
    let rounded = (self * 10_000).rounded() / 10_000
    return Int64(exactly: rounded).map { String($0) } ?? "\(rounded)"
  }
}

extension Chart.Axis {
  /// A number on the axis, or the day that it is.
  func text(_ number: Double) -> String {
    isTime ? Day(number: Int(number)).text : number.brief
  }

  func text(_ amount: Chart.Amount) -> String {
    amount.low == amount.high ? text(amount.low) : "\(text(amount.low))..\(text(amount.high))"
  }
}
