// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/own_reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace shelf {

/// The readers whom the person made, kept as a file each in a folder. Files are read and written on worker
/// threads; what is not written yet is written when this object goes.
class OwnReaders : public QObject {
    Q_OBJECT
public:
    /// folder: made when the first reader is written.
    OwnReaders(Jobs& jobs, QString folder, QObject* parent = nullptr);
    ~OwnReaders() override;

    const std::vector<OwnReader>& all() const { return m_readers; } ///< by name
    const OwnReader* find(const QString& key) const;                ///< null where there is none
    /// A name that no reader bears: `base`, or "base 2", ...
    QString freshName(const QString& base) const;

    /// Adds a reader (one without a key gets one) or changes the one of its key; returns the key.
    QString put(OwnReader reader);
    void remove(const QString& key);
    /// To be called on a worker: all of them are in their files when it returns.
    std::function<Status()> writing() const;
    bool isWaiting() const; ///< some are not yet, and nobody may be about to write them

signals:
    void changed();
    void failed(const shelf::Error& error);

private:
    struct Files;
    void write(const QString& key, std::optional<QByteArray> content);
    void sort();

    Jobs& m_jobs;
    std::shared_ptr<Files> m_files;
    std::vector<OwnReader> m_readers;
};

} // namespace shelf
