internal import FlyingFox
internal import Foundation
internal import Hosting

extension HTTPResponse {
  /// - Parameter isBodyLeftOut: for requests that ask what the answer would be.
  init(_ answer: Answer, isBodyLeftOut: Bool = false) {
    var headers = HTTPHeaders()
    // Of one name there may be several, and all of them hold.
    for field in answer.headers { headers.addValue(field.value, for: HTTPHeader(field.name)) }
    if isBodyLeftOut { headers[.contentLength] = String(answer.body.count) }
    self.init(
      statusCode: HTTPStatusCode(answer.status, phrase: ""), headers: headers,
      body: isBodyLeftOut ? Data() : Data(answer.body))
  }
}
