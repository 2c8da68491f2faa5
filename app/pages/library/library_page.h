// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/catalogue_index_source.h"

#include <QWidget>

#include <memory>

namespace shelf {

/// What is open: what was read, how the ratings are spread, every book, and the notes about the files.
class LibraryPage : public QWidget {
    Q_OBJECT
public:
    LibraryPage(Session& session, CatalogueIndexSource& source, Jobs& jobs, QWidget* parent = nullptr);
    ~LibraryPage() override;

    void showNotes();

signals:
    void openWanted();
    void folderWanted();
    void sampleWanted();
    void readyWanted();                                 ///< a data set of others
    void howWanted();                                   ///< how the open data were read
    void cleanWanted();                                 ///< what is left out of them
    void undoWanted();                                  ///< of what was left out
    void sourceWanted(const shelf::DataSource& source); ///< the open files, with a catalogue
    void catalogueWanted();                             ///< to be chosen for the open files

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
