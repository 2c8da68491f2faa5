// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "app/batch/options/command_line.h"

#include <span>

namespace shelf {

/// Adds a part of a question as the option --NAME.
void addPartOption(const Command& command, const PartFacts& facts, const PartValue& value);

/// Adds all parts of a question, which outlives the command.
template <class Question>
void addQuestionOptions(const Command& command, Question& question,
                        std::span<const QuestionPart<Question>> parts)
{
    for (const QuestionPart<Question>& part : parts)
        addPartOption(command, part.facts, part.value(question));
}

} // namespace shelf
