import Testing

@testable import Published

struct PublishedTableTests {}
