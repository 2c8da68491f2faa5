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

/// otherwise: where no id is near.
Message nearestAdvice(const std::string& id, const TextList& ids, const Message& otherwise)
{
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    const std::string near = nearestWord(id, views);
    return near.empty() ? otherwise : tr("The nearest id is '%1'.").arg(near);
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
    return Error::failure(
        tr("There is no book '%1' in these data").arg(id),
        nearestAdvice(id, data.books.ids, tr("Ids are those of the books or ratings file.")));
}

Result<std::int32_t> requireUser(const Dataset& data, const std::string& id)
{
    if (const std::int32_t user = data.findUser(id); user >= 0)
        return user;
    return Error::failure(tr("There is no reader '%1' in these data").arg(id),
                          nearestAdvice(id, data.userIds, tr("Ids are those of the ratings file.")));
}

Message unlearnedLine(const Run& run, std::int32_t book)
{
    return tr("%1: %2", "a name and what is said of it")
        .arg(run.data->books.label(static_cast<std::size_t>(book)))
        .arg(tr(unlearnedReason(run)));
}

} // namespace shelf
