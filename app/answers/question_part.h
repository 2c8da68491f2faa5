// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shelf {

/// Where a part of a question is kept; its type says what may be said.
using PartValue = std::variant<std::string*, int*, std::uint32_t*, double*, bool*, std::vector<std::string>*>;

/// What is known of a part of a question, whoever asks.
struct PartFacts {
    std::string name = {};     ///< "top": the option --top, and a parameter of an address
    std::string typeName = {}; ///< "ID"; may be empty
    std::string meaning = {};  ///< a row of trNoop(): shown by tr(), in English to programs
    std::vector<std::string> choices = {}; ///< of a text; empty: any
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool isRequired = false;
    bool showsDefault = false; ///< the help names what holds where nothing is said
    bool saysWho = false;      ///< names the reader
    char separator = 0;        ///< one word holds several values with this between them
    std::string needs = {};    ///< makes sense only beside this part
};

/// A part of a question to a run: the command line and the server both take it from here.
template <class Question> struct QuestionPart {
    PartFacts facts;
    PartValue (*value)(Question&) = nullptr;
};

/// Reads a word into the part. A usage error says what it can be.
Status setPart(const PartFacts& facts, const PartValue& value, std::string_view word);
/// The facts that hold across parts; `given`: the names of those that were said.
Status checkGiven(const PartFacts& facts, const std::vector<std::string>& given);

} // namespace shelf
