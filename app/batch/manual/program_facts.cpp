// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/program_facts.h"

#include "engine/kernels/kernels.h"

namespace shelf {

namespace {

constexpr CallExample kWindow[] = {
    {"", "shelfspace", trNoop("on the sample library")},
    {"", "shelfspace --ratings R.csv --books B.csv", trNoop("on these ratings")},
    {"", "shelfspace FOLDER", trNoop("on a data set")},
    {"", "shelfspace my.shelf", trNoop("on a trained run")},
    {"", "shelfspace my.shelfproject", trNoop("on a project: data, runs and all that belongs to them")},
    {"", "shelfspace v.npy --labels names.tsv", trNoop("on vectors that were made elsewhere")},
};

constexpr CallExample kExamples[] = {
    {"sample", "shelfspace sample --out sample", trNoop("The sample library as two CSV files.")},
    {"fetch", "shelfspace fetch", trNoop("Which data sets there are.")},
    {"fetch", "shelfspace fetch ml-100k", trNoop("The terms of one; --accept-terms fetches it.")},
    {"info", "shelfspace info sample", trNoop("What is in a folder of data.")},
    {"info", "zcat ratings.csv.gz | shelfspace info -", trNoop("The same of what another program writes.")},
    {"presets", "shelfspace presets", trNoop("The models in one table.")},
    {"presets", "shelfspace presets ials", trNoop("All parameters of one of them.")},
    {"train", "shelfspace train --sample --out my.shelf", trNoop("The usual model on the sample library.")},
    {"train", "shelfspace train sample --preset ials --set factors=64 --out ials.shelf",
     trNoop("Another model, with a parameter of one's own.")},
    {"train", "shelfspace train --ratings newer.csv --continue my.shelf --out newer.shelf",
     trNoop("Go on from a run with newer ratings.")},
    {"evaluate", "shelfspace evaluate my.shelf --protocol full",
     trNoop("Hit ratio, NDCG and recall among all books.")},
    {"recommend", "shelfspace recommend my.shelf --user 1 --top 10 --explain",
     trNoop("Ten books for a reader, and why.")},
    {"recommend", "shelfspace recommend my.shelf --reader goodreads_library_export.csv",
     trNoop("Books for somebody who is not in the data.")},
    {"blend", "shelfspace blend my.shelf ials.shelf --weights 2,1 --user 1",
     trNoop("Two runs together, the first twice as strong.")},
    {"neighbors", "shelfspace neighbors my.shelf --book 1", trNoop("The books nearest to one.")},
    {"neighbors", "shelfspace neighbors my.shelf --book 1 --minus 2 --plus 3",
     trNoop("What book 1 - book 2 + book 3 points at.")},
    {"clusters", "shelfspace clusters my.shelf --method hdbscan --out groups.tsv",
     trNoop("Groups of books and the words that stand out in them.")},
    {"map", "shelfspace map my.shelf --method tsne --set perplexity=30 --out map.tsv",
     trNoop("A map of the books by t-SNE.")},
    {"map", "shelfspace map newer.shelf --onto map.tsv --method tsne --out newer.tsv",
     trNoop("New books on an old map.")},
    {"export", "shelfspace export my.shelf --what projector --out projector",
     trNoop("Files for the Embedding Projector.")},
    {"export", "shelfspace export my.shelf --what page --out page", trNoop("A page that recommends.")},
    {"report", "shelfspace report my.shelf --out my.html", trNoop("The whole run as one page.")},
    {"report", "shelfspace report my.shelf --out my.pdf --paper letter --sections data,map",
     trNoop("A part of it on paper.")},
    {"compare", "shelfspace compare my.shelf ials.shelf --test",
     trNoop("Two runs side by side, and whether the difference is real.")},
    {"leaderboard", "shelfspace leaderboard sample --presets bias,mf,ials --markdown table.md",
     trNoop("Three models in one table.")},
    {"search", "shelfspace search sample --preset mf --minutes 9 --out s.json --best m.shelf",
     trNoop("The best settings that nine minutes find.")},
    {"search", "shelfspace search sample --out s.json --hosts hosts.txt --queue /shared/s",
     trNoop("The same on several machines.")},
    {"prepare", "shelfspace prepare ratings.csv --store big --memory 1G",
     trNoop("Ratings that memory does not hold, read once into a store.")},
    {"work", "shelfspace work /shared/s", trNoop("One more worker for a search that has begun.")},
    {"serve", "shelfspace serve my.shelf --port 8080", trNoop("Answers at http://127.0.0.1:8080/.")},
    {"tour", "shelfspace tour --out tour", trNoop("The main job on the sample library.")},
    {"guide", "shelfspace guide --out guide", trNoop("The user guide as web pages.")},
    {"cache", "shelfspace cache --clear", trNoop("Forget what is kept of opened data.")},
    {"import", "shelfspace import model.keras --ratings ratings.csv --out my.shelf",
     trNoop("A run of a model that Keras trained.")},
    {"bench", "shelfspace bench tsne_10k ials_iteration_6m", trNoop("Two figures of speed on this machine.")},
    {"help", "shelfspace help train", trNoop("The same as shelfspace train --help.")},
    {"completion", "shelfspace completion bash > ~/.shelfspace-completion",
     trNoop("For bash, where no package has put it; ~/.bashrc then says: . ~/.shelfspace-completion")},
    {"completion", "shelfspace completion fish > ~/.config/fish/completions/shelfspace.fish",
     trNoop("For fish.")},
};

} // namespace

Message instructionNames()
{
    std::vector<Message> names;
    for (const Kernels* one : kernelVariants())
        names.emplace_back(one->name);
    return orList(names);
}

std::vector<ProgramSection> programSections()
{
    return {
        {"DATA AND RUNS",
         tr("DATA is --ratings FILE with --books, --users or --tags, or a folder, or a file whose format is "
            "recognized; --sample is the built-in library. RUN is a run file that train wrote; info, "
            "neighbors, "
            "clusters, map, export and report take vectors that were made elsewhere in its place. Where a "
            "file is "
            "read, '-' is standard input; where one text is written, '-' is standard output.")},
        {"OUTPUT",
         tr("Nothing is written over a file that is read, over data or over a file of another kind. A file "
            "that "
            "is there already is replaced only with --force, or by an export that wrote it. Tables are "
            "fitted to "
            "the terminal: --wide shows them whole, as pipes and files get them, and --json gives one JSON "
            "document, of a failure too.")},
        {"STOPPING", tr("Ctrl+C, SIGTERM, a closed terminal or pipe end a training with what it has, which "
                        "is saved; a second "
                        "Ctrl+C or SIGTERM ends the program at once.")},
        {"MORE",
         tr("'shelfspace COMMAND --help' or 'shelfspace help COMMAND' explains every option of a command. "
            "--lang LANGUAGE chooses the language of what is said, else LANG and its like do. SHELFSPACE_ISA "
            "in "
            "the environment chooses the instructions (%1) instead of the best there are. Exit status: 0 "
            "done, 1 "
            "the work failed, 2 the call is wrong, 130 stopped by Ctrl+C or the like.")
             .arg(instructionNames())},
    };
}

std::vector<NamedFact> environmentFacts()
{
    return {
        {"SHELFSPACE_ISA",
         "sse2, avx2, avx512 or portable: the instructions to work with, instead of the best that the "
         "processor "
         "has. Equal calls give equal bytes on one of them; between them the figures agree to the tolerances "
         "that README states."},
        {"COLUMNS", "The width that help and tables are held to, instead of that of the terminal."},
        {"LANGUAGE, LC_ALL, LC_MESSAGES, LANG",
         "The language of help and messages. Files that are written do "
         "not depend on it. With --json they are English."},
        {"SHELFSPACE_LANG",
         "The same before these: en, de, es, fr, ar or zh_CN. --lang LANGUAGE sets it for one "
         "call."},
        {"NO_COLOR, TERM", "Nothing depends on them: the command line writes no colors."},
        {"XDG_DATA_HOME, XDG_CACHE_HOME",
         "Where unsaved work and what was opened is kept, instead of ~/.local/share and ~/.cache."},
        {"TMPDIR", "Where standard input is kept while it is read, instead of /tmp."},
        {"DISPLAY, WAYLAND_DISPLAY", "Where the window opens. No command needs one."},
    };
}

std::vector<NamedFact> fileFacts()
{
    return {
        {"*.shelf", "A run: settings, history, model and the data that it was trained on."},
        {"*.shelfproject", "A project: what data, runs, maps, tags and readers belong together."},
        {"~/.local/share/Shelfspace/shelfspace",
         "What is kept for the person: runs that were not saved (journal), results that could not be written "
         "where they were meant to go (rescued), fetched data sets."},
        {"~/.cache/Shelfspace/shelfspace", "Data that were opened before, so that they open at once; "
                                           "'shelfspace cache --clear' empties it."},
        {".shelfspace-files", "In a folder of exports: sizes and checksums of what was written there."},
    };
}

std::vector<NamedFact> exitFacts()
{
    return {
        {"0", "Done."},
        {"1", "The work failed; a line on standard error says what, where and what to do."},
        {"2", "The words of the call are wrong, or a file is there that is not replaced without --force."},
        {"130", "Stopped by Ctrl+C, SIGTERM, SIGHUP or a closed pipe, after a clean end."},
    };
}

std::vector<CallExample> examplesOf(std::string_view command)
{
    std::vector<CallExample> some;
    for (const CallExample& one : kExamples)
        if (one.command == command)
            some.push_back(one);
    return some;
}

std::vector<CallExample> allExamples()
{
    return {std::begin(kExamples), std::end(kExamples)};
}

std::vector<CallExample> windowCalls()
{
    return {std::begin(kWindow), std::end(kWindow)};
}

} // namespace shelf
