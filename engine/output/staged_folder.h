// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/exported_files.h"
#include "engine/output/file_kind.h"

#include <map>
#include <string>
#include <vector>

namespace shelf {

/// Files that appear in a folder together or not at all. They are written into path(), which nobody sees;
/// publish() gives them their place. A new folder appears whole. In one that is there already the old files
/// of the same names go first, then the new ones come: at no moment do old and new stand side by side, and a
/// process that dies between is finished by the next one that writes into the folder or reads it, where
/// nobody has changed anything in between (PublishedPlace). Files of other names stay as they are, but for
/// those named to replaces(). A link or device in the place of a file is written through, ahead of the
/// others. What was not published is discarded.
class StagedFolder {
public:
    explicit StagedFolder(std::string folder);
    ~StagedFolder();
    StagedFolder(const StagedFolder&) = delete;
    StagedFolder& operator=(const StagedFolder&) = delete;

    /// Whether the folder can be written into.
    const Status& status() const { return m_status; }
    /// Where the files are written for now.
    const std::string& path() const { return m_stage; }
    /// Where a file that was written there will stand.
    std::string placeOf(const std::string& staged) const;
    std::vector<std::string> placesOf(std::vector<std::string> staged) const;
    /// The error with the place instead of the stage in it.
    Error told(Error error) const;

    /// Names of all files that this piece of work may write here (see kindNamed). Where one of them is there
    /// as an earlier export wrote it (ExportedFiles) and is not written anew, publish() takes it away, so
    /// that all that stand there belong together; any other file stays.
    void replaces(std::vector<std::string> names) { m_replaced = std::move(names); }
    /// replaces() and holds() of all of them.
    void mayHold(const std::vector<OutputFile>& files);
    /// Files of this name are of that kind, which the name alone does not tell.
    void holds(const OutputFile& file) { m_kinds[file.name] = file.kind; }
    /// Places of the files that publish() has taken away and not written anew.
    const std::vector<std::string>& removed() const { return m_removed; }
    /// Places of files of names told to replaces() that are not surely of an earlier export, so that they
    /// stay beside the new files.
    const std::vector<std::string>& left() const { return m_left; }

    /// A file of another kind in the way, or one that may not be written, stops it before anything changes.
    Status publish();

private:
    Status checkPlaces(const std::vector<std::string>& names) const;
    Status writeThrough(std::vector<std::string>& names);
    const FileKind* kindOf(const std::string& name) const;
    Status publishInto(std::vector<std::string> names);
    Status publishInTurn(std::vector<std::string> names);
    Status noteFiles(std::vector<std::string>& names, const std::vector<std::string>& gone) const;
    Status findStale(const std::vector<std::string>& written, std::vector<std::string>& gone);
    Status failed(int code) const;
    void open(const std::string& within);
    void close();

    std::string m_folder;
    std::string m_stage;
    std::vector<std::string> m_replaced;            ///< names
    std::map<std::string, const FileKind*> m_kinds; ///< by name, where the name alone does not tell
    std::vector<std::string> m_through; ///< names of links, pipes and devices that were written into
    ExportedFiles m_writtenThrough;     ///< what the links among them lead to by now
    std::vector<std::string> m_removed; ///< places
    std::vector<std::string> m_left;    ///< places
    bool m_isNew = false;
    bool m_published = false;
    int m_descriptor = -1; ///< of the stage, and its lock
    Status m_status;
};

} // namespace shelf
