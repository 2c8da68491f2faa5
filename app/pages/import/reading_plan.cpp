// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/import/reading_plan.h"

#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/preview/preview_texts.h"

#include <utility>

namespace shelf {

namespace {

/// The source by nothing but its files.
DataSource unsaid(DataSource source)
{
    source.reading = {};
    source.format.clear();
    return source;
}

/// The same by the files that were found for it, which are not looked for again: an archive may be long.
DataSource located(const DataSource& source, const PreviewPtr& preview)
{
    if (!preview)
        return source;
    DataSource found = preview->source;
    found.reading = source.reading;
    if (!source.format.empty())
        found.format = source.format;
    return found;
}

bool isSilent(const DataSource& source)
{
    for (const ReadingOption& option : readingOptions())
        if (option.group != OptionGroup::cleaning && !option.get(source.reading).empty())
            return false;
    return source.format.empty();
}

} // namespace

struct ReadingPlan::Answer {
    PreviewPtr now;
    PreviewPtr unsaid; ///< null where it could not be read
};

ReadingPlan::ReadingPlan(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs) {}

void ReadingPlan::begin(const DataSource& source)
{
    m_source = source;
    m_preview.reset();
    m_unsaid.reset();
    m_texts = std::make_shared<PreviewTexts>();
    emit forgotten();
    saidOtherwise();
}

/// What is there is of what was said before, from now on.
void ReadingPlan::saidOtherwise()
{
    m_isStale = true;
    emit said();
    ask();
}

void ReadingPlan::ask()
{
    if (!std::exchange(m_isReading, true))
        emit readingChanged();
    const DataSource source = located(m_source, m_unsaid);
    m_jobs.start<Result<Answer>>(
        {.title = tr("Looking at the first lines"), .slot = &m_slot, .quiet = true}, this,
        [source, isUnsaid = isSilent(m_source), known = m_unsaid,
         texts = m_texts](JobControl& control) -> Result<Answer> {
            const Progress goOn = [&control](std::uint64_t, std::uint64_t) {
                return !control.stopRequested();
            };
            Answer answer;
            answer.unsaid = known;
            auto now = previewReading(source, {}, goOn, texts.get());
            if (!now)
                return now.error();
            answer.now = std::make_shared<const ReadingPreview>(std::move(*now));
            if (isUnsaid)
                answer.unsaid = answer.now;
            else if (!answer.unsaid)
                if (auto before = previewReading(unsaid(source), {}, goOn, texts.get()))
                    answer.unsaid = std::make_shared<const ReadingPreview>(std::move(*before));
            return answer;
        },
        [this](const Result<Answer>& answer) {
            m_isReading = false;
            if (answer) {
                m_preview = answer->now;
                m_unsaid = answer->unsaid;
                // A format that the files tell themselves need not be said: names of files had told it.
                if (m_unsaid && m_unsaid->format == m_source.format)
                    m_source.format.clear();
                m_isStale = false;
            }
            emit readingChanged();
            if (answer)
                emit previewed();
            else if (answer.error().kind != ErrorKind::cancelled)
                emit failed(answer.error());
        });
}

bool ReadingPlan::canOpen() const
{
    return m_preview && !m_isStale && !m_preview->problem;
}

ReadingOptions ReadingPlan::found() const
{
    if (!m_preview)
        return {};
    ReadingOptions found = m_preview->taken;
    for (const ReadingOption& option : readingOptions()) {
        if (option.get(m_source.reading).empty())
            continue;
        found = without(found, option);
        const std::string before = m_unsaid ? option.get(m_unsaid->taken) : std::string();
        if (!before.empty())
            static_cast<void>(option.set(found, before));
    }
    return found;
}

std::string ReadingPlan::foundFormat() const
{
    const PreviewPtr& of = m_source.format.empty() ? m_preview : m_unsaid;
    return of ? of->format : std::string();
}

int ReadingPlan::saidCount() const
{
    int count = m_source.format.empty() ? 0 : 1;
    for (const ReadingOption& option : readingOptions())
        if (option.group != OptionGroup::cleaning && !option.get(m_source.reading).empty())
            ++count;
    return count;
}

bool ReadingPlan::saysAs(const DataSource& other) const
{
    for (const ReadingOption& option : readingOptions())
        if (option.get(m_source.reading) != option.get(other.reading))
            return false;
    const auto formatOf = [this](const DataSource& one) {
        return one.format.empty() ? foundFormat() : one.format;
    };
    return formatOf(m_source) == formatOf(other);
}

Status ReadingPlan::say(const std::string& key, const std::string& value)
{
    const ReadingOption* option = findReadingOption(key);
    if (!option)
        return Error::usageError(shelf::tr("There is no option called %1").arg(key));
    ReadingOptions next = without(m_source.reading, *option);
    if (key == "header")
        numberColumns(next);
    if (!value.empty())
        if (const Status set = option->set(next, value); !set)
            return set;
    m_source.reading = std::move(next);
    saidOtherwise();
    return {};
}

/// Columns that were said by names: these may be a rating from now on.
void ReadingPlan::numberColumns(ReadingOptions& options) const
{
    if (!m_preview)
        return;
    for (const ReadingOption& option : readingOptions()) {
        const std::string said = option.edit == OptionEdit::column ? option.get(options) : std::string();
        const int column = said.empty() ? -1 : namedColumn(m_preview->columns, said);
        if (column >= 0)
            static_cast<void>(option.set(options, std::to_string(column + 1)));
    }
}

void ReadingPlan::sayFormat(const std::string& key)
{
    if (std::exchange(m_source.format, key) == key)
        return;
    saidOtherwise();
}

void ReadingPlan::sayNothing()
{
    const CleaningOptions cleaning = m_source.reading.cleaning;
    m_source = unsaid(m_source);
    m_source.reading.cleaning = cleaning;
    emit forgotten();
    saidOtherwise();
}

/// As an option names a column: by its name where that tells it from others.
std::string ReadingPlan::word(int column) const
{
    const auto& names = m_preview->columns;
    const std::string& name = names[static_cast<std::size_t>(column)];
    return m_preview->taken.header.value_or(true) && namedColumn(names, name) == column
               ? name
               : std::to_string(column + 1);
}

void ReadingPlan::takeColumn(int column, const std::string& key)
{
    if (!m_preview || column < 0 || static_cast<std::size_t>(column) >= m_preview->columns.size())
        return;
    const std::pair<std::string, int> roles[] = {{"user-column", m_preview->user},
                                                 {"book-column", m_preview->book},
                                                 {"rating-column", m_preview->rating},
                                                 {"time-column", m_preview->time}};
    ReadingOptions next = m_source.reading;
    const auto set = [&](const std::string& role, const std::string& value) {
        const ReadingOption* option = findReadingOption(role);
        next = without(next, *option);
        if (!value.empty())
            static_cast<void>(option->set(next, value));
    };
    int before = -1; // the column that was this
    for (const auto& [role, at] : roles)
        if (role == key)
            before = at;
    for (const auto& [role, at] : roles) {
        if (role == key || at != column)
            continue;
        const ReadingOption* option = findReadingOption(role);
        const bool canBeNone = !option->suggestions.empty();
        set(role, before >= 0 ? word(before) : canBeNone ? "none" : "");
    }
    if (!key.empty())
        set(key, word(column));
    m_source.reading = std::move(next);
    saidOtherwise();
}

} // namespace shelf
