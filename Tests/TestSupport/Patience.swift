/// How long a test waits for another program.
///
/// Only one that hangs is waited for so long: on a machine that builds and tests at once, what takes
/// a second elsewhere may take a minute, and a test that gives up then says nothing about clio.
package enum Patience {
  /// In seconds.
  package static let limit: Double = 180
}
