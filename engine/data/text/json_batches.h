// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/bulk/work_ahead.h"
#include "engine/data/text/json_object.h"
#include "engine/data/text/json_records.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// Some objects of a JSON text that follow one another, and the values of the wanted keys in them.
class JsonBatch {
public:
    std::size_t size() const { return m_records.size(); }
    std::string_view text(std::size_t at) const { return m_records[at].text; }
    std::int64_t line(std::size_t at) const { return m_records[at].line; }
    /// Whether it is an object; else damage() says why it is none.
    bool isObject(std::size_t at) const { return m_records[at].damage < 0; }
    /// As JsonObjectReader::value(); of an object.
    std::string_view value(std::size_t at, int wanted) const;

    struct Damage {
        std::string text;
        std::size_t at = 0; ///< in the record
    };
    const Damage& damage(std::size_t at) const
    {
        return m_damages[static_cast<std::size_t>(m_records[at].damage)];
    }
    /// Of the text, behind the last of them.
    std::size_t offset() const { return m_offset; }

private:
    friend class JsonBatches;

    struct Record {
        std::string_view text;
        std::int64_t line = 0;
        int damage = -1; ///< its number
    };
    std::vector<Record> m_records;
    std::vector<Damage> m_damages;
    std::string m_characters;        ///< of all values
    std::vector<std::size_t> m_ends; ///< of each, in the order of records and keys
    std::size_t m_wanted = 0;
    std::size_t m_offset = 0;
};

/// Walks through the objects of a text, which several threads parse ahead; memory for a few batches only.
class JsonBatches {
public:
    /// As of a JsonObjectReader.
    JsonBatches(JsonRecords& records, std::vector<std::string> wanted, std::size_t ids);

    /// False at the end.
    bool next(JsonBatch& batch);

private:
    bool gather(JsonBatch& batch);
    void parse(JsonBatch& batch, JsonObjectReader& object) const;

    JsonRecords& m_records;
    std::vector<std::string> m_wanted;
    std::size_t m_ids;
    bool m_isOver = false;
    std::vector<std::unique_ptr<JsonObjectReader>> m_readers; ///< one a worker, made as it begins
    WorkAhead<JsonBatch> m_ahead;                             ///< the last member: its threads use the others
};

} // namespace shelf
