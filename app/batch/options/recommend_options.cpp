// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/recommend_options.h"

#include "app/batch/options/question_options.h"
#include "app/batch/options/run_options.h"

namespace shelf {

namespace {

void addReaderFile(const Command& command, RecommendOptions& options)
{
    command
        .option("--reader", options.reader,
                tr("A new reader: a library exported by Goodreads, StoryGraph, LibraryThing or calibre (or "
                   "calibre's "
                   "metadata.db), or a file with the header item_id,rating and a line a book"))
        .typeName("FILE")
        .readsFile();
    command
        .option("--choose", options.choices,
                tr("With --reader: the book on this line of the library is this one of the data (none: of "
                   "none)"))
        .typeName("LINE=ID")
        .oneWord()
        .needs("--reader");
}

} // namespace

void addRecommendOptions(const Command& command, RecommendOptions& options)
{
    addRunOption(command, options.run);
    addReaderFile(command, options);
    addQuestionOptions<RecommendQuestion>(command, options.question, recommendParts());
}

void addReaderOptions(const Command& command, RecommendOptions& options)
{
    addReaderFile(command, options);
    for (const QuestionPart<RecommendQuestion>& part : recommendParts())
        if (part.facts.name != "features" && part.facts.needs != "features")
            addPartOption(command, part.facts, part.value(options.question));
}

} // namespace shelf
