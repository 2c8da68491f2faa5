// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/catalogue/catalogue_columns.h"

#include <atomic>
#include <future>

namespace shelf {

/// A catalogue that is read on a thread of its own while somebody reads the ratings. What is said of it, and
/// what is wrong with it, is told when it is taken, as if it were read then.
class CatalogueAhead {
public:
    /// file and said must live as long. names: as in TextTable.
    CatalogueAhead(const TextFile& file, std::vector<std::string> names, const ReadingOptions& said);
    ~CatalogueAhead();
    CatalogueAhead(const CatalogueAhead&) = delete;
    CatalogueAhead& operator=(const CatalogueAhead&) = delete;

    /// Once.
    Result<CatalogueColumns> take(Reading& reading);

private:
    Dataset m_notes; ///< where the thread puts what is said
    std::atomic<bool> m_unwanted{false};
    Progress m_goOn;
    Reading m_reading;
    std::future<Result<CatalogueColumns>> m_read;
};

} // namespace shelf
