// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariantMap>

namespace shelf {

/// One thing that is kept from one start of the program to the next, with what holds before it was ever set.
template <class T> struct SettingKey {
    const char* name;
    T fallback;
};

/// The table of all that is kept.
namespace keys {
inline const SettingKey<QByteArray> windowGeometry{"window/geometry", {}};
inline const SettingKey<QVariantMap> splitters{"window/splitters", {}}; ///< QSplitter states by object name
inline const SettingKey<bool> bookPanelShown{"window/bookPanelShown", true};
inline const SettingKey<QString> theme{"window/theme", QStringLiteral("system")};
inline const SettingKey<QString> language{"window/language", QStringLiteral("system")}; ///< or its code
inline const SettingKey<QStringList> recentFiles{"recent/files", {}};
inline const SettingKey<QString> lastFolder{"recent/folder", {}};
inline const SettingKey<QString> exportFolder{"export/folder", {}};
inline const SettingKey<QStringList> exportParts{"export/parts", {}};
inline const SettingKey<QString> trainingPreset{"training/preset", {}};
inline const SettingKey<QString> trainingSettings{"training/settings", {}}; ///< key=value lines
inline const SettingKey<QString> metric{"neighbors/metric", QStringLiteral("cosine")};
inline const SettingKey<int> neighbors{"neighbors/count", 10};
/// "NAME allowed" or "NAME refused" of each library that was asked about, the newest first.
inline const SettingKey<QStringList> coverLibraries{"covers/libraries", {}};
/// "KEY VERSION" of the ready data sets whose terms were accepted.
inline const SettingKey<QStringList> acceptedTerms{"ready/acceptedTerms", {}};
/// What lists of recommended books are to be like: "one-per-series", "without-author=NAME", ...
inline const SettingKey<QStringList> listRules{"readers/listRules", {}};
inline const SettingKey<bool> mapDrawerShown{"map/drawerShown", false};
/// What was answered about files, and about files of vectors, the newest first.
inline const SettingKey<QStringList> answeredFiles{"recent/answers", {}};
inline const SettingKey<QStringList> answeredVectors{"recent/vectors", {}};
inline const SettingKey<bool> nextStepSaid{"guide/nextStepSaid", false};
inline const SettingKey<bool> tourOffered{"guide/tourOffered", false};

inline const SettingKey<int> textSize{"window/textSize", 0};                        ///< points; 0: the system's
inline const SettingKey<QString> contrast{"window/contrast", QStringLiteral("system")}; ///< or "high", "usual"
inline const SettingKey<QString> motion{"window/motion", QStringLiteral("system")}; ///< or "reduced", "full"
inline const SettingKey<QString> coverFetching{"covers/fetching", QStringLiteral("ask")}; ///< "never", "always"
inline const SettingKey<bool> autosave{"autosave/on", true};
inline const SettingKey<int> autosaveSeconds{"autosave/seconds", 3}; ///< between two states of a training
inline const SettingKey<bool> askBeforeClosing{"autosave/askAtClose", false}; ///< where it is kept anyway
inline const SettingKey<int> threads{"work/threads", 0};             ///< 0: as many as there are
inline const SettingKey<QString> instructions{"work/instructions", QStringLiteral("auto")};
inline const SettingKey<int> openedLimit{"cache/openedLimit", 2048}; ///< MB
} // namespace keys

/// What the program remembers for this person. A file of another schema, and a value of another type, count
/// as never set.
class Settings {
public:
    static constexpr int kSchema = 1;
    static constexpr int kMaxRecent = 12;

    /// The person's own file by the names of organization and application.
    Settings();
    /// For tests: kept in this file.
    explicit Settings(const QString& file);

    template <class T> T get(const SettingKey<T>& key) const
    {
        const QVariant value = m_store.value(QString::fromLatin1(key.name));
        return value.isValid() && value.canConvert<T>() ? value.value<T>() : key.fallback;
    }

    template <class T> void set(const SettingKey<T>& key, const T& value)
    {
        m_store.setValue(QString::fromLatin1(key.name), QVariant::fromValue(value));
    }

    /// By the name of a key; invalid where it was never set.
    QVariant value(const char* name) const { return m_store.value(QString::fromLatin1(name)); }
    void put(const char* name, const QVariant& value) { m_store.setValue(QString::fromLatin1(name), value); }
    void forget(const char* name) { m_store.remove(QString::fromLatin1(name)); }

    /// Newest first; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// On the disk when this returns; else soon.
    void write() { m_store.sync(); }

    /// Forgets everything.
    void reset();

private:
    void checkSchema();
    QSettings m_store;
};

} // namespace shelf
