// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/json_batches.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kBytesAtOnce = std::size_t{1} << 18;
constexpr std::size_t kRecordsAtOnce = 4096;

} // namespace

std::string_view JsonBatch::value(std::size_t at, int wanted) const
{
    if (wanted < 0)
        return {};
    const std::size_t number = at * m_wanted + static_cast<std::size_t>(wanted);
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_characters).substr(begin, m_ends[number] - begin);
}

JsonBatches::JsonBatches(JsonRecords& records, std::vector<std::string> wanted, std::size_t ids)
    : m_records(records),
      m_wanted(std::move(wanted)),
      m_ids(ids),
      m_ahead([this](JsonBatch& batch, std::size_t worker) {
          auto& reader = m_readers[worker];
          if (!reader)
              reader = std::make_unique<JsonObjectReader>(m_wanted, m_ids);
          parse(batch, *reader);
      })
{
    m_readers.resize(m_ahead.workers());
}

bool JsonBatches::gather(JsonBatch& batch)
{
    std::size_t bytes = 0;
    while (bytes < kBytesAtOnce && batch.m_records.size() < kRecordsAtOnce && m_records.next()) {
        batch.m_records.push_back({m_records.text(), m_records.line()});
        bytes += m_records.text().size();
    }
    batch.m_offset = m_records.offset();
    return !batch.m_records.empty();
}

void JsonBatches::parse(JsonBatch& batch, JsonObjectReader& object) const
{
    batch.m_wanted = m_wanted.size();
    batch.m_ends.reserve(batch.size() * m_wanted.size());
    for (JsonBatch::Record& record : batch.m_records) {
        const bool isObject = object.parse(record.text);
        for (std::size_t key = 0; key < m_wanted.size(); ++key) {
            if (isObject)
                batch.m_characters.append(object.value(static_cast<int>(key)));
            batch.m_ends.push_back(batch.m_characters.size());
        }
        if (isObject)
            continue;
        record.damage = static_cast<int>(batch.m_damages.size());
        batch.m_damages.push_back(
            {object.damageText(record.text), std::min(object.damagedAt(), record.text.size())});
    }
}

bool JsonBatches::next(JsonBatch& batch)
{
    while (!m_isOver && m_ahead.size() < m_ahead.depth()) {
        JsonBatch more;
        m_isOver = !gather(more);
        if (!m_isOver)
            m_ahead.give(std::move(more));
    }
    if (m_ahead.size() == 0)
        return false;
    batch = m_ahead.take();
    return true;
}

} // namespace shelf
