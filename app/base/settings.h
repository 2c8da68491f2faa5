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

    /// Newest first; files that are gone are left out.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    /// Forgets everything.
    void reset();

private:
    void checkSchema();
    QSettings m_store;
};

} // namespace shelf
