// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/named.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"
#include "engine/run/learned_books.h"
#include "engine/run/unlearned_reason.h"

#include <string_view>
#include <vector>

namespace shelf {

namespace {

std::string nearestAdvice(const std::string& id, const TextList& ids, const char* what)
{
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    const std::string near = nearestWord(id, views);
    return near.empty() ? std::string("Ids are those of the ") + what + " file."
                        : "The nearest id is '" + near + "'.";
}

} // namespace

Status requireBookVectors(const Run& run)
{
    if (!run.model->bookEmbedding().empty())
        return {};
    return Error::usageError(tr("The model '%1' has no book vectors").arg(run.settings.preset),
                             tr("Train one that has, for example goodbooks-neural."));
}

Result<std::int32_t> requireBook(const Dataset& data, const std::string& id)
{
    if (const std::int32_t book = data.findBook(id); book >= 0)
        return book;
    return Error::failure(tr("There is no book '%1' in these data").arg(id),
                          nearestAdvice(id, data.books.ids, "books or ratings"));
}

Result<std::int32_t> requireUser(const Dataset& data, const std::string& id)
{
    if (const std::int32_t user = data.findUser(id); user >= 0)
        return user;
    return Error::failure(tr("There is no reader '%1' in these data").arg(id),
                          nearestAdvice(id, data.userIds, "ratings"));
}

std::string unlearnedLine(const Run& run, std::int32_t book)
{
    return run.data->books.label(static_cast<std::size_t>(book)) + ": " + tr(unlearnedReason(run)).text();
}

} // namespace shelf
