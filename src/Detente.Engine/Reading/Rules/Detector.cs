namespace Detente.Engine.Reading.Rules;

/// <summary>Finds in code what patterns cannot say. Adds token ranges to the pass.</summary>
internal delegate void Detector(ReadingPass pass, int rule);
