// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/endpoint.h"
#include "engine/base/text/letter_case.h"

#include <algorithm>

namespace shelf {

namespace {

Json contentOf(const std::string& type, const Json& schema)
{
    return {{type, {{"schema", schema}}}};
}

Json refusal(const char* meaning)
{
    return {{"description", meaning},
            {"content", contentOf("application/json", {{"$ref", "#/components/schemas/Refusal"}})}};
}

Json answersOf(const Endpoint& endpoint)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const AnswerKey& key : endpoint.keys) {
        properties[key.name] = {{"type", key.type}};
        if (key.type == "array")
            properties[key.name]["items"] = {{"type", "object"}};
        required.push_back(key.name);
    }
    const Json schema = {{"type", "object"}, {"required", required}, {"properties", properties}};
    Json answers = {
        {"200", {{"description", "The answer"}, {"content", contentOf("application/json", schema)}}}};
    answers["400"] = refusal("The request makes no sense");
    if (!endpoint.bodyTypes.empty()) {
        answers["413"] = refusal("The body is too large");
        answers["415"] = refusal("The body is of a type that is not taken");
        answers["422"] = refusal("No ratings can be read from the body");
    }
    answers["404"] = refusal("The run knows no such reader or book");
    return answers;
}

Json parameterOf(const EndpointParameter& parameter)
{
    Json one = {{"name", parameter.facts.name},
                {"in", "query"},
                {"description", parameter.facts.meaning},
                {"required", parameter.facts.isRequired},
                {"schema", parameter.schema}};
    if (parameter.schema["type"] == "array") { // a=1&a=2, or a=1,2
        one["style"] = "form";
        one["explode"] = parameter.facts.separator == 0;
    }
    return one;
}

} // namespace

Json openApiDocument(std::span<const Endpoint> list)
{
    Json paths = Json::object();
    for (const Endpoint& endpoint : list) {
        Json operation = {{"summary", endpoint.meaning}};
        for (const EndpointParameter& parameter : endpoint.parameters)
            operation["parameters"].push_back(parameterOf(parameter));
        if (!endpoint.bodyTypes.empty()) {
            Json content = Json::object();
            for (const std::string& type : endpoint.bodyTypes)
                content[type] = {{"schema", {{"type", type == "application/json" ? "object" : "string"}}}};
            operation["requestBody"] = {{"required", true}, {"content", content}};
        }
        operation["responses"] = answersOf(endpoint);
        paths[endpoint.path][inSmallLetters(endpoint.method)] = operation;
    }
    const Json refused = {{"type", "object"},
                          {"required", {"status", "error"}},
                          {"properties",
                           {{"status", {{"type", "integer"}}},
                            {"error", {{"type", "string"}}},
                            {"advice", {{"type", "string"}}}}}};
    return {{"openapi", "3.0.3"},
            {"info",
             {{"title", "Shelfspace"},
              {"version", SHELFSPACE_VERSION},
              {"description", "Recommendations of books by one trained run"}}},
            {"paths", paths},
            {"components", {{"schemas", {{"Refusal", refused}}}}}};
}

} // namespace shelf
