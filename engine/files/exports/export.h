// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/exports.h"
#include "engine/output/file_kind.h"
#include "engine/projection/clusters/book_groups.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What a picture can be written as.
inline const std::vector<std::string> kPictureFormats = {"png", "svg", "pdf"};

/// What is asked of exports, said once for all of them: each takes what it has a use for.
struct ExportCall {
    const Dataset* data = nullptr;
    const Run* run = nullptr;         ///< null only for exports that need none
    std::string folder;               ///< to write into
    std::vector<std::string> formats; ///< of pictures: some of kPictureFormats
    bool unitLength = false;          ///< vectors are scaled to length 1
    std::vector<std::int32_t> users;  ///< of recommendations; empty: all
    std::vector<std::int32_t> books;  ///< of nearest books; empty: all
    TopNParameters top = {};          ///< of recommendations
    Metric metric = Metric::cosine;   ///< of nearest books
    int neighbors = 10;               ///< of every book
    /// Draws the map of the run's books; empty: the two principal components of their vectors.
    std::function<Result<Projection>()> map = {};
    /// How far that map can be trusted, null where it cannot be told; empty: nobody has asked.
    std::function<Result<std::shared_ptr<const Faithfulness>>(const Progress&)> faith = {};
    /// Writes the map as it stands on the screen into a file of this name. Empty: none does, else map() is
    /// the one on the screen, be it that it was stopped before its end.
    std::function<Status(const std::string& file)> shownMap = {};
    /// The same as a page.
    std::function<Result<WrittenFiles>(const ExportCall&, const std::string& file)> shownPage = {};
    /// The whole of it in light colors, as a PNG of two pixels a unit.
    std::function<Result<std::string>(int width, int height)> shownPng = {};
    /// By the key of an export: what drawAhead() drew for it.
    std::map<std::string_view, std::string> drawnAhead = {};
    /// The observer of work that is called so: "Finding neighbors". Empty: nobody looks on.
    std::function<Progress(const std::string& doing)> progress = {};

    /// Draws a picture of each of these books in their order, on any thread. Empty: there are no pictures.
    std::function<Result<PictureSheet>(std::span<const std::int32_t> books, const Progress&)> pictures = {};

    /// The tags of each book of the run, "crime|to read"; null: there are none.
    std::shared_ptr<const TextList> tags = {};

    /// The books in groups: those of the window where it has some, else as groupBooks() finds them.
    std::function<Result<BookGroups>()> groups = {};

    Progress progressOf(const std::string& doing) const { return progress ? progress(doing) : Progress(); }
    Result<Projection> mapOfBooks() const;
    Result<BookGroups> groupsOfBooks() const;
};

/// A file that an export writes: its name, and its kind where the name alone does not tell it (kindNamed).
struct ExportFile {
    std::string_view name;
    const FileKind* kind = nullptr;
    bool sometimes = false; ///< not written where the run has nothing to put into it
};

/// What must be there before an export can be written; to be joined by |.
enum ExportNeed : unsigned {
    kNeedsRun = 1,
    kNeedsVectors = 2,  ///< of books
    kNeedsShownMap = 4, ///< ExportCall::shownMap
    kNeedsGraph = 8,    ///< scoreGraph()
    kNeedsReaders = 16,
    kNeedsTraining = 32, ///< so that there are losses; vectors that were made elsewhere have none
};

/// What of a call an export looks at besides the run; to be joined by |.
enum ExportOption : unsigned {
    kTakesUnitLength = 1,
    kTakesUsers = 2,
    kTakesBooks = 4,
    kTakesMetric = 8,
    kTakesTop = 16, ///< top or neighbors
    kTakesMap = 32,
    kTakesPictures = 64,
};

/// Something that can be taken away from a run: all that the rest of the program knows of it. Each stands at
/// the foot of its own file, and its name in the list of app/take_away/export_list.cpp; nothing else names
/// one.
struct Export {
    std::string_view key = {};     ///< "projector": for --what and the settings
    std::string_view title = {};   ///< "Book vectors for the Embedding Projector"
    std::string_view meaning = {}; ///< one sentence
    std::string_view readBy = {};  ///< what opens the files: "gensim and other readers of word2vec"
    /// All that it may write. Of a picture: without its ending, one of each format that is wanted.
    std::span<const ExportFile> files = {};
    unsigned needs = kNeedsRun;
    unsigned takes = 0;
    bool isPicture = false;
    bool drawsText = false;       ///< needs a QGuiApplication for its fonts
    bool chosenAtFirst = false;   ///< by a person who has not chosen yet
    bool ofVectors = false;       ///< so that books which the model knows nothing of are in none of its files
    std::string_view inTour = {}; ///< what a tour says of its files; empty: it writes none of them
    std::string_view formerKey = {}; ///< under which earlier versions kept that it is chosen

    /// Others that this one is only a name for, whatever else stands here.
    std::span<const Export* const> of = {};
    /// What to know before it is written; empty: nothing. Null: never anything.
    std::string (*caution)(const ExportCall&) = nullptr;
    /// Draws what write() puts into its file; only on the thread that owns the windows. Null: nothing.
    std::string (*drawAhead)(const ExportCall&) = nullptr;
    /// Writes into the folder of the call, which is there; on any thread.
    Result<WrittenFiles> (*write)(const ExportCall&) = nullptr;
    /// Instead: the bytes of its picture in this format; only on the thread that owns the windows.
    std::string (*paint)(const ExportCall&, std::string_view format) = nullptr;
};

/// What stands in the way of an export, and what helps.
struct ExportLack {
    std::string_view what; ///< by trNoop, as advice
    std::string_view advice;
};

/// Why the call cannot have this export; none: it can.
std::optional<ExportLack> lackOf(const Export& one, const ExportCall& call);

/// The exports of the list with those in the place of each that is only a name for others, each once.
std::vector<const Export*> withoutNames(std::span<const Export* const> exports);

/// To be called on the thread that owns the windows, before the exports are written.
void drawAhead(std::span<const Export* const> exports, ExportCall& call);

/// Names and kinds of the files that the exports may write.
std::vector<OutputFile> filesOf(std::span<const Export* const> exports, std::span<const std::string> formats);

} // namespace shelf
