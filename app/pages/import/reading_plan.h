// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "engine/data/preview/reading_preview.h"

#include <QObject>

#include <memory>
#include <string>

namespace shelf {

using PreviewPtr = std::shared_ptr<const ReadingPreview>;

/// How files are to be read: what somebody says of them, and what would come of it, which is read anew from
/// the beginning of the files after each change.
class ReadingPlan : public QObject {
    Q_OBJECT
public:
    explicit ReadingPlan(Jobs& jobs, QObject* parent = nullptr);

    /// Other files; what `source` says of them is what was said so far.
    void begin(const DataSource& source);
    /// The files, and all that was said.
    const DataSource& source() const { return m_source; }
    /// By what is said now; null until it is there. Stays while a newer one is read.
    const PreviewPtr& preview() const { return m_preview; }
    bool isReading() const { return m_isReading; }
    /// Whether the preview is of what is said now, and ratings come of it.
    bool canOpen() const;

    /// What stands for options that nobody has said.
    ReadingOptions found() const;
    /// The same of the format: a key.
    std::string foundFormat() const;
    int saidCount() const; ///< of options, and the format
    /// Whether the same is said of files that were read as `other`.
    bool saysAs(const DataSource& other) const;
    /// A usage error where that is no value of it, and nothing changes. Empty: nobody says it any more.
    Status say(const std::string& key, const std::string& value);
    /// Empty: the files tell.
    void sayFormat(const std::string& key);
    void sayNothing();
    /// Takes a column for something ("user-column"), or for nothing (empty). What it was before goes to the
    /// column that was that.
    void takeColumn(int column, const std::string& key);

signals:
    void said();                            ///< something else is said
    void forgotten();                       ///< before that: nothing of what was said holds any more
    void previewed();                       ///< there is a preview of what is said now
    void failed(const shelf::Error& error); ///< there is nothing to show
    void readingChanged();                  ///< isReading()

private:
    struct Answer;
    void saidOtherwise();
    void ask();
    std::string word(int column) const;
    void numberColumns(ReadingOptions& options) const;

    Jobs& m_jobs;
    DataSource m_source;
    PreviewPtr m_preview;
    PreviewPtr m_unsaid;                   ///< by nothing that was said
    std::shared_ptr<PreviewTexts> m_texts; ///< of the files, for the next preview
    bool m_isReading = false;
    bool m_isStale = true; ///< the preview is of what was said before
    JobSlot m_slot;
};

} // namespace shelf
