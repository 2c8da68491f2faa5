// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "app/base/console.h"
#include "app/serve/address_query.h"
#include "app/serve/http_server.h"
#include "app/serve/served_run.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What may stand behind the '?' of an address.
struct EndpointParameter {
    PartFacts facts;
    Json schema; ///< of OpenAPI: type, bounds, what holds where nothing is said
};

/// A key that every answer has, and its type in JSON.
struct AnswerKey {
    std::string name;
    std::string type;
};

/// Something that a server can be asked. Routing, the OpenAPI document and the help are made from the list of
/// them.
struct Endpoint {
    std::string method;
    std::string path;
    std::string meaning; ///< a row of trNoop(): shown by tr(), in English to programs
    std::vector<EndpointParameter> parameters = {};
    std::vector<std::string> bodyTypes = {}; ///< content types that are taken; empty: no body is
    std::vector<AnswerKey> keys = {};
    /// An error of the request itself is a usage error; any other is about what the run does not know.
    std::function<Result<Json>(const ServedRun&, const AddressQuery&, const HttpRequest&)> answer = {};
};

std::span<const Endpoint> endpoints();

/// What exists, for programs: OpenAPI 3.0.
Json openApiDocument(std::span<const Endpoint> list);

} // namespace shelf
