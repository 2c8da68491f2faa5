// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/data/data_source.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace shelf {

class CleaningPlan;
class ReadingPlan;

/// How files are read: what was found in them, to be changed on their first rows; what was read, mended and
/// left out; and what is to be left out besides. Not one of the numbered pages: it is opened where it is
/// needed, and left again.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    ImportPage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Files that are to be opened, not read so far.
    void offer(const DataSource& source);
    /// Files that could not be read as they are. Where there is nothing to show of them the error is reported
    /// and `shown` does not follow.
    void offerAfter(const DataSource& source, const Error& error);
    /// Data that were read, of which some could as well be otherwise.
    void offerRead(const DatasetPtr& data);
    /// The open data: how they were read.
    void showOpen();
    /// The open data: what is left out of them.
    void showCleaning();

    /// The first field of what is shown takes the focus.
    void focusFirst();

    CleaningPlan& cleaning() const;
    ReadingPlan& reading() const;

signals:
    void shown();      ///< there is something to see
    void backWanted(); ///< to the page before
    void openWanted(const shelf::DataSource& source);
    void acceptWanted(const shelf::DatasetPtr& data); ///< read already, and right as it is
    void vectorsWanted(const QString& path);          ///< the file holds no ratings but vectors

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
